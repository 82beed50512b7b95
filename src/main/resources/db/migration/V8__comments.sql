-- What colleagues say to each other about a field of a notification, in its order. Append-only: a comment that is taken
-- back or settled is followed by a row that says so. No part of a notification, of a document or of the register.
create table remark (
    id             uuid         primary key,
    involvement_id uuid         not null references involvement,
    -- From 1; of two people at once each gets one
    number_of      integer      not null,
    -- Key of a question, of any form
    question       varchar(60)  not null,
    -- SAID, SETTLED or WITHDRAWN
    kind           varchar(20)  not null,
    about          integer      not null,
    -- The text of a comment (AES-256-GCM), of nothing for the others
    sealed         ${bytes}     not null,
    by_login       varchar(60)  not null,
    by_name        varchar(200) not null,
    said_at        timestamp(6) with time zone not null,
    unique (involvement_id, number_of)
);
