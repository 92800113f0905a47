-- What somebody had to tell the room, and whether a receipt is still waited for.

create table message (
    id varchar(40) not null primary key,
    number bigint not null,
    version bigint not null,
    waiting smallint not null,
    document text not null
);
create unique index message_by_number on message (number);
create index message_that_waits on message (waiting, number);
