-- The secret address under which somebody's calendar program reads their deadlines: its hash, never itself.
create table calendar_address (
    account_id   uuid primary key references account,
    hash         varchar(64) not null unique,
    made_at      timestamp(6) with time zone not null,
    last_read_at timestamp(6) with time zone
);
