-- Frozen versions of notifications. A row is written once; the sign-off and the filing are added to it, nothing else.

create table notification_version (
    id              uuid primary key,
    involvement_id  uuid          not null references involvement,
    number_of       integer       not null,
    kind            varchar(20)   not null,
    note            varchar(2000) not null,
    form            varchar(40)   not null,
    form_version    varchar(40)   not null,
    seal            varchar(64)   not null,
    author_login    varchar(60)   not null,
    author_name     varchar(200)  not null,
    frozen_at       timestamp(6) with time zone not null,
    signer_login    varchar(60),
    signer_name     varchar(200),
    signer_capacity varchar(30),
    signed_at       timestamp(6) with time zone,
    signed_seal     varchar(64),
    filed_at        timestamp(6) with time zone,
    filed_zone      varchar(60),
    filing_number   varchar(60),
    receipt_type    varchar(10),
    receipt_sha256  varchar(64),
    receipt_length  bigint,
    filed_by        varchar(200),
    filing_recorded timestamp(6) with time zone,
    unique (involvement_id, number_of)
);

create table version_file (
    version_id uuid         not null references notification_version,
    name       varchar(80)  not null,
    media_type varchar(80)  not null,
    sha256     varchar(64)  not null,
    length_of  bigint       not null,
    primary key (version_id, name)
);

-- Bytes that never change, by their SHA-256, sealed (AES-256-GCM).
create table document (
    sha256  varchar(64) primary key,
    sealed  ${bytes}    not null,
    kept_at timestamp(6) with time zone not null
);
