-- Texts of letters as they are written in the browser. A version that was approved or retired never changes; of each
-- kind and language at most one is a draft and at most one is proposed.
create table letter_template (
    kind         varchar(10)  not null,
    language     varchar(2)   not null,
    number_of    integer      not null,
    -- DRAFT, PROPOSED, APPROVED, REFUSED or RETIRED
    state        varchar(10)  not null,
    text         varchar(100000) not null,
    author_login varchar(60)  not null,
    author_name  varchar(200) not null,
    written_at   timestamp(6) with time zone not null,
    decided_by   varchar(200),
    decided_at   timestamp(6) with time zone,
    reason       varchar(2000),
    primary key (kind, language, number_of)
);
