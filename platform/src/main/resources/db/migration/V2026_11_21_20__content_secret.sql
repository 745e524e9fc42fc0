-- The installation's secret: without it nobody computes a seed, hence an answer, from the public bank.
create table content.secret (
    only_one boolean not null default true,
    bytes    bytea   not null,
    constraint an_installation_has_one_secret primary key (only_one),
    constraint the_one_row_is_true check (only_one)
);
