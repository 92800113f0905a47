-- What was tried without the role it takes, the newest of which a desk starts with.

create table refused_act (
    id varchar(40) not null primary key,
    since bigint not null,
    document text not null
);
create index refused_act_by_time on refused_act (since);
