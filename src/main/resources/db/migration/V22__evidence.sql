-- Files attached to a case; the bytes are documents, sealed and kept by their hash.
create table evidence (
    id             uuid         primary key,
    involvement_id uuid         not null references involvement,
    name           varchar(120) not null,
    media_type     varchar(100) not null,
    sha256         varchar(64)  not null references document,
    length_of      bigint       not null,
    about          varchar(500) not null,
    received_at    timestamp(6) with time zone not null,
    received_by    varchar(200) not null
);
create index evidence_case on evidence (involvement_id);

-- Whose hands a file was in, and whether it was what it had been. Append-only.
create table evidence_event (
    evidence_id uuid         not null references evidence,
    place       integer      not null,
    -- RECEIVED, TAKEN, VERIFIED, BROKEN
    kind        varchar(20)  not null,
    at          timestamp(6) with time zone not null,
    by_name     varchar(200) not null,
    primary key (evidence_id, place)
);
