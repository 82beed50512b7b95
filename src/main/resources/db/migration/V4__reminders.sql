-- What runs by itself: a job a row, so that several servers share them (db-scheduler writes this table).
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            ${bytes},
    execution_time       timestamp(6) with time zone not null,
    picked               boolean      not null,
    picked_by            varchar(50),
    last_success         timestamp(6) with time zone,
    last_failure         timestamp(6) with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp(6) with time zone,
    version              bigint       not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- One e-mail to one person. What it says is written when it is sent.
create table reminder_mail (
    id            uuid primary key,
    account_id    uuid        not null references account,
    -- WAITING, SENT or DROPPED (nothing was left to be said)
    state         varchar(20) not null,
    -- Counts up when a mail that may have gone out has something to add: it is then another mail.
    edition       integer     not null,
    created_at    timestamp(6) with time zone not null,
    attempts      integer     not null,
    next_try_at   timestamp(6) with time zone not null,
    -- Whoever is sending it holds it until then; a server that was killed meanwhile lets go of it by that.
    claim         uuid,
    claimed_until timestamp(6) with time zone,
    failure       varchar(30),
    failed_at     timestamp(6) with time zone,
    sent_at       timestamp(6) with time zone
);
create index reminder_mail_next on reminder_mail (state, next_try_at);
create index reminder_mail_account on reminder_mail (account_id, state);

-- The ledger: one row a reminder and recipient, never taken out.
create sequence reminder_seq start with 1 increment by 200;
create table reminder (
    id            bigint primary key,
    obligation_id uuid        not null references obligation,
    account_id    uuid        not null references account,
    -- The deadline that it speaks of, and how far from it: an ISO-8601 duration, negative before it.
    target_at     timestamp(6) with time zone not null,
    point         varchar(30) not null,
    -- From 0: the same point once more, after the first was withdrawn.
    round_of      integer     not null,
    due_at        timestamp(6) with time zone not null,
    raised_at     timestamp(6) with time zone not null,
    mail_id       uuid references reminder_mail,
    seen_at       timestamp(6) with time zone,
    -- From when on and why it asks for nothing any more.
    ended_at      timestamp(6) with time zone,
    ended_why     varchar(30),
    unique (obligation_id, target_at, point, account_id, round_of)
);
create index reminder_account on reminder (account_id, seen_at, obligation_id);
create index reminder_mail_id on reminder (mail_id);

-- When the reminders were last looked after, in one row: a clock that was set back is noticed by it.
create table reminder_look (
    id        integer primary key,
    looked_at timestamp(6) with time zone not null
);
