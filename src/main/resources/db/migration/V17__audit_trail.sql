-- Everything that was done, in a keyed hash chain. Append-only.
create table audit_entry (
    sequence_of   bigint primary key,
    at            timestamp(6) with time zone not null,
    -- fr.clepsydre.domain.audit.Deed
    deed          varchar(20)  not null,
    what          varchar(100) not null,
    actor         varchar(60)  not null,
    place         varchar(60)  not null,
    detail        varchar(500) not null,
    digest        varchar(64)  not null,
    previous_hash varchar(64)  not null,
    hash          varchar(64)  not null
);
create index audit_entry_actor on audit_entry (actor, sequence_of);
create index audit_entry_place on audit_entry (place, sequence_of);

-- Where the chain stands, held by whoever adds to it; its key is made by the first one.
create table audit_head (
    id          integer primary key,
    sequence_of bigint      not null,
    hash        varchar(64) not null,
    wrapped_key ${bytes}
);
insert into audit_head (id, sequence_of, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
