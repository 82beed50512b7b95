-- A second factor: its secret sealed by the master key, and the time step whose code was used last.
alter table account add column factor_sealed ${bytes};
alter table account add column factor_step bigint;

-- Codes for who has lost the second factor, by their hash; each is taken away when it is used.
create table account_code (
    account_id uuid        not null references account,
    hash       varchar(64) not null,
    primary key (account_id, hash)
);

-- Links by which somebody chooses their password, once, by the hash of the secret in them.
create table account_link (
    hash       varchar(64) primary key,
    account_id uuid not null references account,
    expires_at timestamp(6) with time zone not null
);

create table account_session (
    id         uuid primary key,
    account_id uuid         not null references account,
    begun_at   timestamp(6) with time zone not null,
    seen_at    timestamp(6) with time zone not null,
    ends_at    timestamp(6) with time zone not null,
    -- browser and system in a few words
    client     varchar(100) not null
);
create index account_session_of on account_session (account_id);

-- FULL, or READING: what the program of that token may do of what its owner may.
alter table api_token add column reach varchar(10) default 'FULL' not null;
