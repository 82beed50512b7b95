-- Runs of letters anew: frozen first, approved by a second person, printed batch by batch by any server. Nothing was
-- released with the earlier tables: runs ordered with an earlier build are not taken over.
drop table letter;
drop table letter_batch;
drop table letter_run;

create sequence letter_run_seq start with 1 increment by 1;
create table letter_run (
    number_of      bigint primary key,
    id             uuid         not null unique,
    involvement_id uuid         not null references involvement,
    kind           varchar(10)  not null,
    language       varchar(2)   not null,
    dated          date         not null,
    letters_in_batch integer    not null,
    -- DUPLEX, AGAIN, UNATTENDED
    options        varchar(100) not null,
    state          varchar(20)  not null,
    -- Known once frozen: letters to print or set aside, people who have had theirs, letters of several pages
    total          bigint       not null,
    left_out       bigint       not null,
    long_letters   bigint       not null,
    -- How many were set aside when frozen: CODE count; …
    set_aside      varchar(1000) not null,
    -- Sequences of the letters of the proof, each with why it was chosen
    proof          varchar(1000) not null,
    failure        varchar(60),
    failure_args   varchar(2000),
    created_at     timestamp(6) with time zone not null,
    created_by     varchar(200) not null,
    created_login  varchar(60)  not null,
    verdict        varchar(10),
    decided_at     timestamp(6) with time zone,
    decided_by     varchar(200),
    decided_login  varchar(60),
    remark         varchar(2000),
    frozen_at      timestamp(6) with time zone,
    started_at     timestamp(6) with time zone,
    ended_at       timestamp(6) with time zone,
    -- The server that freezes it, as long as it gives signs of life
    claimed_by     varchar(100),
    claimed_until  timestamp(6) with time zone,
    -- Texts of the templates, what all letters share, the words of the categories, who was chosen (AES-256-GCM)
    sealed         ${bytes}     not null
);
create index letter_run_involvement on letter_run (involvement_id);

-- A letter is a number, and whose it is in which revision: written once, never changed, nobody's name in it. Where it
-- was printed stands with its batch; what became of it later, in letter_event.
create table letter (
    run_number  bigint      not null references letter_run,
    sequence_of integer     not null,
    -- The forty bits of the reference printed on it
    code        bigint      not null unique,
    person_id   bigint      not null,
    revision    integer     not null,
    set_aside   varchar(60),
    primary key (run_number, sequence_of)
);
create index letter_person on letter (person_id);

-- Letters of fixed sequences; made when frozen, claimed by a server, filled once when printed.
create table letter_batch (
    run_number    bigint       not null references letter_run,
    number_of     integer      not null,
    first_seq     integer      not null,
    last_seq      integer      not null,
    claimed_by    varchar(100),
    claimed_until timestamp(6) with time zone,
    printed_at    timestamp(6) with time zone,
    letters       integer,
    pages         integer,
    sha256        varchar(64),
    -- Letters that could not be printed after all: CODE count; …
    set_aside     varchar(1000),
    -- The PDF, and the lines of the manifest (AES-256-GCM)
    sealed        ${bytes},
    places        ${bytes},
    primary key (run_number, number_of)
);

-- What became of letters once printed; of a whole run where there is no sequence, of a batch by its number.
create sequence letter_event_seq start with 1 increment by 50;
create table letter_event (
    id          bigint primary key,
    run_number  bigint       not null references letter_run,
    batch_of    integer,
    sequence_of integer,
    -- HANDED_OVER, RETURNED, REPRINTED, PUBLIC_COMMUNICATION, TAKEN_BACK
    kind        varchar(30)  not null,
    reason      varchar(60),
    -- Reference of a deposit, where something was published, the letter that came in its place
    remark      varchar(2000),
    at          timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null,
    author      varchar(200) not null,
    login       varchar(60)  not null
);
create index letter_event_run on letter_event (run_number, sequence_of);
