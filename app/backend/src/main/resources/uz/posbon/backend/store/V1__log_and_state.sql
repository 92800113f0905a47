-- The log is the truth; the tables below it are the state it adds up to, kept in the same transaction.
-- Only what SQLite and PostgreSQL both take. Times are RFC 3339 text in UTC, documents are JSON text of the contract.

create table log_identity (
    id varchar(40) not null primary key,
    made_at varchar(40) not null
);

create table event (
    sequence bigint not null primary key,
    incident_id varchar(40),
    frame text not null,
    entry text
);
create index event_by_incident on event (incident_id, sequence);

create table alarm (
    id varchar(40) not null primary key,
    number bigint not null,
    version bigint not null,
    active smallint not null,
    acknowledged smallint not null,
    categories varchar(400) not null,
    incident_id varchar(40),
    document text not null
);
create unique index alarm_by_number on alarm (number);
create index alarm_by_incident on alarm (incident_id);
create index alarm_that_matters on alarm (active, acknowledged);

create table incident (
    id varchar(40) not null primary key,
    number bigint not null,
    version bigint not null,
    status varchar(40) not null,
    document text not null
);
create unique index incident_by_number on incident (number);
create index incident_by_status on incident (status, number);

create table assignment (
    id varchar(40) not null primary key,
    version bigint not null,
    incident_id varchar(40) not null,
    unit_id varchar(300) not null,
    still_open smallint not null,
    document text not null
);
create index assignment_by_incident on assignment (incident_id, id);
create index assignment_by_unit on assignment (unit_id, still_open);

create table unit (
    id varchar(300) not null primary key,
    version bigint not null,
    document text not null
);

create table unit_position (
    unit_id varchar(300) not null primary key,
    document text not null
);

create table catalogue_item (
    collection varchar(40) not null,
    id varchar(300) not null,
    document text not null,
    primary key (collection, id)
);

create table cap_message (
    identifier varchar(1000) not null,
    sender varchar(1000) not null,
    sent varchar(40) not null,
    outcome varchar(40) not null,
    alarm_ids text not null,
    primary key (identifier, sender, sent)
);

create table idempotency (
    idempotency_key varchar(255) not null primary key,
    request varchar(80) not null,
    status integer not null,
    version bigint,
    location varchar(1000),
    body text,
    recorded_at varchar(40) not null
);
create index idempotency_by_age on idempotency (recorded_at);
