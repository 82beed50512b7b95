-- What became of letters once printed. A batch is handed over as a whole; a letter comes back by itself.
create table letter_handing (
    id          uuid         primary key,
    run_number  bigint       not null references letter_run,
    handed_at   timestamp(6) with time zone not null,
    -- Who took them, and the number of the deposit
    carrier     varchar(200) not null,
    deposit     varchar(200) not null,
    recorded_at timestamp(6) with time zone not null,
    author      varchar(200) not null,
    login       varchar(60)  not null
);
create index letter_handing_run on letter_handing (run_number);
-- Empty as long as the file lies here
alter table letter_batch add column handing_id uuid;
alter table letter_batch add foreign key (handing_id) references letter_handing;

-- Letters that came back and are not taken back; whatever was recorded or taken back stands in letter_event for good.
create table letter_return (
    run_number  bigint       not null,
    sequence_of integer      not null,
    reason      varchar(30)  not null,
    returned_on date         not null,
    recorded_at timestamp(6) with time zone not null,
    author      varchar(200) not null,
    login       varchar(60)  not null,
    primary key (run_number, sequence_of),
    foreign key (run_number, sequence_of) references letter
);
create index letter_return_recorded on letter_return (recorded_at);

-- Who cannot be reached by letter is told publicly (art. 34(3)(c)).
create table public_communication (
    id             uuid          primary key,
    involvement_id uuid          not null references involvement,
    published_on   date          not null,
    place          varchar(500)  not null,
    address        varchar(2000) not null,
    said           varchar(10000) not null,
    -- How many people it stands for, by what they were before: RETURNED count; …
    covers         varchar(1000) not null,
    recorded_at    timestamp(6) with time zone not null,
    author         varchar(200)  not null,
    login          varchar(60)   not null
);
create index public_communication_case on public_communication (involvement_id);
create table public_communication_person (
    person_id        bigint not null references person,
    communication_id uuid   not null references public_communication,
    primary key (person_id, communication_id)
);
