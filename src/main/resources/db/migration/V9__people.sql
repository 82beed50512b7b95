-- Whatever names a person of an incident is sealed with the key of that incident, and hashed with it: whoever destroys
-- the key has erased them all. Nothing was released before this; people imported with an earlier build are handed in
-- again, and letters that were printed with one are gone.
create table incident_key (
    incident_id uuid      primary key references incident,
    -- 32 random bytes, sealed with the master key
    wrapped     ${bytes}  not null
);

delete from letter;
delete from letter_batch;
delete from letter_run;
drop table letter;
drop table person;
drop sequence person_seq;

create sequence person_seq start with 1 increment by 2000;
create table person (
    id             bigint      primary key,
    incident_id    uuid        not null references incident,
    involvement_id uuid        not null references involvement,
    -- From 1; one more at each correction
    revision       integer     not null,
    -- The same person at every laboratory has the same; keyed, as are all that follow
    same_hash      uuid        not null,
    name_hash      bigint      not null,
    birth_name_hash bigint,
    -- Name and postcode: what two rows of one person usually share
    near_hash      bigint      not null,
    email_hash     bigint,
    nir_hash       bigint,
    -- Of each row of a file that went into this, eight bytes: the same row again changes nothing
    sources        ${bytes}    not null,
    -- Categories that leaked, findings, and those of them that somebody has settled: as bits
    leaked         integer     not null,
    findings       bigint      not null,
    settled        bigint      not null,
    -- Why no letter is to be written, by somebody's decision
    set_apart      varchar(30),
    sealed         ${bytes}    not null,
    unique (same_hash, involvement_id)
);
create index person_states on person (involvement_id, leaked, findings, settled, set_apart);
create index person_order on person (involvement_id, id);
create index person_name on person (name_hash);
create index person_birth_name on person (birth_name_hash);
create index person_email on person (email_hash);
create index person_nir on person (nir_hash);

-- What a person was before a correction: a letter may have been written to that.
create table person_past (
    person_id bigint    not null references person,
    revision  integer   not null,
    leaked    integer   not null,
    sealed    ${bytes}  not null,
    primary key (person_id, revision)
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

-- A file waits in a folder, sealed with a key of its own that only this row holds; it can be tried before it is imported.
alter table people_import add column spool varchar(80);
alter table people_import add column spool_key ${bytes};
-- LOOK, TRY or KEEP: looked at, tried, imported
alter table people_import add column stage varchar(10) default 'KEEP' not null;
alter table people_import drop column remarks;
alter table people_import add column layout varchar(20000) default '' not null;
alter table people_import add column shares varchar(20000) default '' not null;

-- All findings of a file as lines, some hundred rows of the file at a time.
create table people_import_part (
    import_id uuid    not null references people_import,
    -- Of the last row of the step
    number_of bigint  not null,
    lines     integer not null,
    -- Line, column, code and shape, tabs between; never a value
    findings  ${bytes} not null,
    primary key (import_id, number_of)
);
