-- One schema for H2 and PostgreSQL. Instants are kept in UTC; a zone stands beside its instant as text.
-- Answers are kept in their canonical text ("not known yet" is a value of its own, absence is "not answered").

create table account (
    id            uuid primary key,
    login         varchar(60)  not null unique,
    display_name  varchar(200) not null,
    role          varchar(30)  not null,
    email         varchar(254),
    password_hash varchar(500) not null,
    language      varchar(2)   not null,
    state         varchar(20)  not null,
    created_at    timestamp(6) with time zone not null
);

create table account_laboratory (
    account_id uuid       not null references account,
    finess     varchar(9) not null,
    primary key (account_id, finess)
);

create table api_token (
    id         uuid primary key,
    account_id uuid         not null references account,
    name       varchar(100) not null,
    hash       varchar(64)  not null unique,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);

-- Failed logins, by a key that is the hash of what was typed: a name typed into the wrong field is not kept.
create table login_failure (
    login_key    varchar(64) primary key,
    failures     integer     not null,
    blocked_until timestamp(6) with time zone,
    last_at      timestamp(6) with time zone not null
);

create table laboratory (
    finess      varchar(9) primary key,
    entity      varchar(9),
    name        varchar(200) not null,
    siren       varchar(9),
    address     varchar(200) not null,
    postcode    varchar(10)  not null,
    town        varchar(100) not null,
    department  varchar(3)   not null,
    phone       varchar(30),
    dpo_email   varchar(254),
    zone        varchar(60)  not null,
    search_text varchar(500) not null
);
create index laboratory_department on laboratory (department);
create index laboratory_name on laboratory (name);

create table incident_year (
    year_of     integer primary key,
    last_number integer not null
);

create table incident (
    id          uuid primary key,
    reference   varchar(20)  not null unique,
    year_of     integer      not null,
    number_of   integer      not null,
    title       varchar(200) not null,
    state       varchar(20)  not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(200) not null,
    persons     varchar(500) not null,
    records     varchar(500) not null,
    unique (year_of, number_of)
);

create table incident_answer (
    incident_id uuid           not null references incident,
    question    varchar(60)    not null,
    answer      varchar(100000) not null,
    answered_at timestamp(6) with time zone not null,
    answered_by varchar(200)   not null,
    primary key (incident_id, question)
);

create table involvement (
    id              uuid primary key,
    incident_id     uuid        not null references incident,
    finess          varchar(9)  not null references laboratory,
    zone            varchar(60) not null,
    status          varchar(20) not null,
    alerted_at      timestamp(6) with time zone not null,
    aware_at        timestamp(6) with time zone,
    aware_zone      varchar(60),
    aware_reason    varchar(2000),
    aware_by        varchar(200),
    aware_evidence  varchar(2000),
    rule            varchar(60),
    target_at       timestamp(6) with time zone,
    notified_at     timestamp(6) with time zone,
    persons         varchar(500) not null,
    persons_number  bigint,
    records         varchar(500) not null,
    unique (incident_id, finess)
);
create index involvement_target on involvement (target_at);
create index involvement_finess on involvement (finess);

create table involvement_contact (
    involvement_id uuid         not null references involvement,
    kind           varchar(30)  not null,
    name           varchar(200) not null,
    title          varchar(200) not null,
    email          varchar(254) not null,
    phone          varchar(30)  not null,
    primary key (involvement_id, kind)
);

create table involvement_answer (
    involvement_id uuid            not null references involvement,
    question       varchar(60)     not null,
    answer         varchar(100000) not null,
    answered_at    timestamp(6) with time zone not null,
    answered_by    varchar(200)    not null,
    primary key (involvement_id, question)
);

-- Append-only (art. 33(5)): who changed what, from what to what, when and why.
create sequence case_event_seq start with 1 increment by 50;
create table case_event (
    id             bigint primary key,
    incident_id    uuid         not null references incident,
    involvement_id uuid references involvement,
    kind           varchar(40)  not null,
    subject        varchar(60)  not null,
    from_value     varchar(100000),
    to_value       varchar(100000),
    reason         varchar(2000),
    at             timestamp(6) with time zone not null,
    by_login       varchar(60)  not null,
    by_name        varchar(200) not null
);
create index case_event_incident on case_event (incident_id, id);
create index case_event_involvement on case_event (involvement_id, id);

-- What somebody has typed and not yet recorded; a lost session loses no typing.
create table draft (
    account_id uuid           not null references account,
    form       varchar(100)   not null,
    content    varchar(200000) not null,
    saved_at   timestamp(6) with time zone not null,
    primary key (account_id, form)
);

create table people_import (
    id           uuid primary key,
    incident_id  uuid          not null references incident,
    state        varchar(20)   not null,
    processed    bigint        not null,
    total        bigint,
    people       bigint        not null,
    duplicates   bigint        not null,
    refused      bigint        not null,
    findings     varchar(4000) not null,
    ignored      varchar(4000) not null,
    remarks      varchar(30000) not null,
    failure      varchar(60),
    failure_args varchar(2000),
    created_at   timestamp(6) with time zone not null,
    created_by   varchar(200)  not null,
    started_at   timestamp(6) with time zone,
    ended_at     timestamp(6) with time zone
);
create index people_import_incident on people_import (incident_id);

-- What tells whether the master key is the one that this database was sealed with; it tells nothing about the key.
create table key_check (
    id         integer primary key,
    key_proof  varchar(64) not null
);

-- A person as one laboratory knows them. Everything that names somebody is sealed (AES-256-GCM); for matching
-- there are keyed hashes only, of which that within a laboratory holds its number; of what leaked only which
-- categories, as bits.
create sequence person_seq start with 1 increment by 200;
create table person (
    id             bigint primary key,
    incident_id    uuid        not null references incident,
    involvement_id uuid        not null references involvement,
    identity_hash  varchar(64) not null,
    elsewhere_hash varchar(64) not null,
    leaked         integer     not null,
    findings       varchar(500) not null,
    sealed         ${bytes}    not null,
    unique (incident_id, identity_hash)
);
create index person_elsewhere on person (incident_id, elsewhere_hash);
create index person_involvement on person (involvement_id, id);

create table letter_run (
    id             uuid primary key,
    involvement_id uuid        not null references involvement,
    state          varchar(20) not null,
    language       varchar(2)  not null,
    dated          date        not null,
    letters_in_batch integer   not null,
    processed      bigint      not null,
    total          bigint      not null,
    letters        bigint      not null,
    batches        integer     not null,
    failure        varchar(60),
    failure_args   varchar(2000),
    created_at     timestamp(6) with time zone not null,
    created_by     varchar(200) not null,
    started_at     timestamp(6) with time zone,
    ended_at       timestamp(6) with time zone,
    sealed         ${bytes}    not null
);
create index letter_run_involvement on letter_run (involvement_id);

create table letter_batch (
    run_id    uuid        not null references letter_run,
    number_of integer     not null,
    letters   integer     not null,
    pages     integer     not null,
    sha256    varchar(64) not null,
    sealed    ${bytes}    not null,
    primary key (run_id, number_of)
);

create table letter (
    id          varchar(20) primary key,
    run_id      uuid        not null references letter_run,
    person_id   bigint      not null references person,
    sequence_of integer     not null,
    batch       integer,
    first_page  integer,
    last_page   integer,
    set_aside   varchar(60),
    sealed      ${bytes}    not null
);
create index letter_run_sequence on letter (run_id, sequence_of);
