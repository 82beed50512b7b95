-- The files of a run stand apart from its claims: whoever looks for the next batch would else read past every file that
-- is printed already, which costs more with each of them.
create table letter_batch_file (
    run_number bigint   not null,
    number_of  integer  not null,
    -- The PDF, and the lines of the manifest (AES-256-GCM)
    sealed     ${bytes} not null,
    places     ${bytes} not null,
    primary key (run_number, number_of),
    foreign key (run_number, number_of) references letter_batch
);
insert into letter_batch_file (run_number, number_of, sealed, places)
    select run_number, number_of, sealed, places from letter_batch where printed_at is not null;
alter table letter_batch drop column sealed;
alter table letter_batch drop column places;
