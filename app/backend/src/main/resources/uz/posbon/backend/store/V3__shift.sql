-- Who is on duty, and which events of the log count as what an operator on shift did. No shift is older than this, so
-- there is nothing to count in a log that is.

create table shift (
    id varchar(40) not null primary key,
    number bigint not null,
    version bigint not null,
    still_open smallint not null,
    document text not null
);
create unique index shift_by_number on shift (number);
create index shift_that_lasts on shift (still_open, number);

create table deed (
    sequence bigint not null primary key,
    shift_id varchar(40) not null,
    kind varchar(40) not null,
    subject varchar(300) not null,
    about varchar(300) not null,
    millis bigint
);
create index deed_by_shift on deed (shift_id, kind);
