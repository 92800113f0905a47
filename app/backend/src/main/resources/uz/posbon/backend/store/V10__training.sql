-- The training session this log is of, if it is of one, and the session's own log.

create table training (
    id varchar(40) not null primary key,
    version bigint not null,
    document text not null
);

create table training_entry (
    id varchar(40) not null primary key,
    number bigint not null,
    document text not null
);
create unique index training_entry_by_number on training_entry (number);
