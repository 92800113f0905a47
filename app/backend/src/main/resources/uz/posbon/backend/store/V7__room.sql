-- What the room's figures are counted from, brought up to date with every event in its own transaction. All of it can be made
-- again from the log; room_progress says how much of the log is in it. Times are milliseconds since 1970.

create table room_progress (
    id smallint not null primary key,
    sequence bigint not null
);
insert into room_progress (id, sequence) values (1, 0);

create table room_case (
    id varchar(40) not null primary key,
    number bigint not null,
    still_open smallint not null,
    priority smallint not null,
    category varchar(300) not null,
    zone_id varchar(300) not null,
    type_id varchar(300) not null,
    operator varchar(300) not null,
    title text not null,
    reported bigint not null,
    dispatch_limit bigint,
    arrive_limit bigint,
    dispatched bigint,
    arrived bigint
);
create index room_case_by_state on room_case (still_open, number);

-- Every unit that was sent and not recalled.
create table room_sent (
    assignment_id varchar(40) not null primary key,
    incident_id varchar(40) not null,
    dispatched bigint,
    arrived bigint
);
create index room_sent_by_case on room_sent (incident_id);

-- Alarms that are active or not acknowledged; only actual ones are counted, but a test may turn out to be none.
create table room_alarm (
    id varchar(40) not null primary key,
    number bigint not null,
    title text not null,
    raised bigint not null,
    asked bigint not null,
    active smallint not null,
    acknowledged smallint not null,
    in_case smallint not null,
    shelved_until bigint,
    acknowledge_limit bigint,
    actual smallint not null default 1
);

create table room_source (
    source varchar(500) not null,
    event text not null,
    last_raised bigint not null,
    before_last bigint,
    chattered bigint,
    primary key (source, event)
);
create index room_source_by_time on room_source (last_raised, source);

create table room_unit (
    id varchar(300) not null primary key,
    call_sign varchar(300) not null,
    status varchar(300) not null,
    since bigint not null,
    zone_id varchar(300) not null
);

create table room_district (
    id varchar(300) not null primary key
);

create table room_shift (
    id varchar(40) not null primary key,
    number bigint not null,
    operator varchar(300) not null,
    started bigint not null,
    on_break smallint not null,
    last_action bigint
);

-- One line for each thing that happened once: what, to which subject, when, how long it took and might have taken. The operator
-- is of alarms handled alone; of those the last time counts. Moments of alarms that are tests have kinds of their own, until a later
-- message says they are none.
create table room_moment (
    kind varchar(40) not null,
    subject varchar(300) not null,
    operator varchar(300) not null,
    happened bigint not null,
    millis bigint,
    limit_millis bigint,
    primary key (kind, subject, operator)
);
create index room_moment_by_time on room_moment (kind, happened, millis, limit_millis);
