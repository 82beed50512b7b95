-- What each case owes, one row a rule (art. 33, 34; CSP art. L.1111-8-2). The rows repeat what the domain reckons from
-- the case, so that the database can find, sort and count what is due.
create table obligation (
    id             uuid primary key,
    involvement_id uuid          not null references involvement,
    rule_key       varchar(60)   not null,
    -- Its place in the file of rules
    position_of    integer       default 0 not null,
    -- The rule as it was in force at the awareness: a later change of the file changes nothing of this case.
    rule           varchar(4000) not null,
    bound          varchar(30)   not null,
    -- NOT_STARTED, OPEN, MET or NOT_APPLICABLE
    state          varchar(20)   not null,
    -- What its target is worth: LEGAL, SOFT, GOAL or NONE ("at once", without a figure)
    figure         varchar(20)   not null,
    anchor_at      timestamp(6) with time zone,
    target_at      timestamp(6) with time zone,
    -- When this target came to be known to Clepsydre
    known_at       timestamp(6) with time zone not null,
    met_at         timestamp(6) with time zone,
    -- What a person recorded of it: that it was done, or why it is late
    done_at        timestamp(6) with time zone,
    done_by        varchar(200),
    done_note      varchar(2000),
    explained_at   timestamp(6) with time zone,
    explained_by   varchar(200),
    explanation    varchar(2000),
    -- When its reminders are to be looked at next; null for never
    remind_at      timestamp(6) with time zone,
    unique (involvement_id, rule_key)
);
create index obligation_remind on obligation (remind_at);
create index obligation_target on obligation (state, target_at);

-- The obligation that a case is sorted and coloured by on the war board: the open one whose target comes first.
alter table involvement add column lead_state varchar(20);
alter table involvement add column lead_figure varchar(20);
alter table involvement add column lead_anchor_at timestamp(6) with time zone;
alter table involvement add column lead_target_at timestamp(6) with time zone;
alter table involvement add column lead_met_at timestamp(6) with time zone;
-- How many duties without a figure ("at once") are open beside it.
alter table involvement add column at_once integer default 0 not null;
create index involvement_lead on involvement (lead_state, lead_target_at);
