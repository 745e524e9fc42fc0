package pix.bench;

/** What can be measured apart. */
enum Part {
    START,
    ANSWERS,
    PAGES,
    CAMPAIGNS,
    LIVE,
    IMPORTS,
    MEMORY,
    ENGINE,
    BANK
}
