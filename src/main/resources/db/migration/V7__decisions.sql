-- What people decided on the risk of a case (art. 33(1), 34(1)), in their order. Append-only: the latest on a subject
-- counts, the earlier ones stay.
create table decision (
    involvement_id uuid          not null references involvement,
    -- From 1
    number_of      integer       not null,
    -- NOTIFY or TELL
    subject        varchar(20)   not null,
    -- YES, NO or NOT_KNOWN_YET
    choice         varchar(20)   not null,
    -- For not telling the people: which ground of art. 34
    ground         varchar(40),
    reason         varchar(2000) not null,
    -- How the severity stood then: the inputs of the lowest and of the highest score that were possible
    score          varchar(200)  not null,
    decided_by     varchar(200)  not null,
    decided_at     timestamp(6) with time zone not null,
    primary key (involvement_id, number_of)
);

-- Cases that were moved to NOT_NOTIFIABLE before there were decisions: the move was the decision, its comment the
-- reason; no severity was recorded, so that every score was possible. What a notification answers about the
-- communication to the people is not carried over: it has no reasons, and stands in until somebody decides.
insert into decision (involvement_id, number_of, subject, choice, ground, reason, score, decided_by, decided_at)
select v.id, 1, 'NOTIFY', 'NO', null, coalesce(e.reason, ''),
       '1 NEGLIGIBLE NONE NONE NONE NOT_MALICIOUS..4 MAXIMUM FULL FULL FULL MALICIOUS', e.by_name, e.at
from involvement v join case_event e on e.involvement_id = v.id
where v.status = 'NOT_NOTIFIABLE'
  and e.id = (select max(o.id) from case_event o where o.involvement_id = v.id and o.kind = 'STATUS_MOVED'
              and o.to_value = 'NOT_NOTIFIABLE');
