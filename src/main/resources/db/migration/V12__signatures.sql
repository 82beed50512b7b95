-- The picture of a signature that a laboratory's letters carry: one a case, replaced or taken away by whoever edits it.
create table letter_signature (
    involvement_id uuid        primary key references involvement,
    sha256         varchar(64) not null,
    -- The picture (AES-256-GCM)
    sealed         ${bytes}    not null
);
