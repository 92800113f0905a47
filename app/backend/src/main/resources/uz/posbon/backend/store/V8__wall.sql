-- Video walls, and what each of their displays shows.

create table wall (
    id varchar(200) not null primary key,
    version bigint not null,
    document text not null
);

create table wall_display (
    id varchar(210) not null primary key,
    wall_id varchar(200) not null,
    number integer not null,
    version bigint not null,
    document text not null
);
create index wall_display_by_wall on wall_display (wall_id, number);
