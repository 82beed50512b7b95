-- What stops any erasure of an incident's people, for as long as it is not lifted.
create table legal_hold (
    id            uuid          primary key,
    incident_id   uuid          not null references incident,
    reason        varchar(2000) not null,
    placed_at     timestamp(6) with time zone not null,
    placed_by     varchar(200)  not null,
    lifted_at     timestamp(6) with time zone,
    lifted_by     varchar(200),
    lifted_reason varchar(2000)
);
create index legal_hold_incident on legal_hold (incident_id);

-- The people of an incident were erased: GDPR art. 5(1)(e).
create table erasure (
    incident_id uuid          primary key references incident,
    erased_at   timestamp(6) with time zone not null,
    erased_by   varchar(200)  not null,
    reason      varchar(2000) not null
);

-- How many there were, as they stood then; FINESS is empty for what belongs to no laboratory.
create table erasure_figure (
    incident_id uuid        not null references incident,
    finess      varchar(9)  not null,
    -- A state of people (fr.clepsydre.domain.letter.Reach), or a kind of rows
    kind        varchar(30) not null,
    number_of   bigint      not null,
    primary key (incident_id, finess, kind)
);
