package pix.campaigns;

/** What a profile had in one competence when it was sent; the code says which, whatever the framework holds today. */
public record CompetenceLevel(String code, int level, int pix) {}
