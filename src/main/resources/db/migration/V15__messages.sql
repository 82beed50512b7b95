-- Messages of runs of e-mails. A row is written before one is handed to the mail server: who is killed in between leaves
-- SENDING, of which nobody can tell whether it went out.
create table letter_mail (
    run_number  bigint      not null,
    sequence_of integer     not null,
    -- SENDING, SENT, UNCERTAIN, FAILED
    state       varchar(10) not null,
    failure     varchar(30),
    at          timestamp(6) with time zone not null,
    primary key (run_number, sequence_of),
    foreign key (run_number, sequence_of) references letter
);
