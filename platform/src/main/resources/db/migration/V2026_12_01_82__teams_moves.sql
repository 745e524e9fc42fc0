-- The teams of organisations are kept with those of centres. Letters that were sent still open: invitations keep their numbers.
insert into teams.member (kind, space_id, account_id, role, joined_at, left_at, last_seen_at)
select 'ORGANISATION', organisation_id, account_id, role, joined_at, left_at, last_seen_at from organisations.member;

insert into teams.invitation (kind, space_id, id, email, role, may_be_passed_on, code, locale, sent_at, accepted_at, cancelled_at)
overriding system value
select 'ORGANISATION', organisation_id, id, email, role, may_be_passed_on, code, locale, sent_at, accepted_at, cancelled_at
  from organisations.invitation;

select setval(pg_get_serial_sequence('teams.invitation', 'id'), max(id)) from teams.invitation having max(id) is not null;

-- Whoever administrated a school in Pix Orga was a member of its centre; now that is written down. The first to have come administers.
insert into teams.member (kind, space_id, account_id, role, joined_at)
select 'CENTRE', centre.id, member.account_id,
       case when row_number() over (partition by centre.id order by min(member.joined_at), member.account_id) = 1
            then 'ADMINISTRATOR' else 'MEMBER' end,
       now()
  from certification.centre
  join organisations.organisation on upper(organisation.external_id) = upper(centre.external_id)
                                 and organisation.kind = centre.kind and organisation.archived_at is null
  join organisations.member on member.organisation_id = organisation.id
                           and member.role = 'ADMINISTRATOR' and member.left_at is null
 where centre.archived_at is null
 group by centre.id, member.account_id;

drop table organisations.member, organisations.invitation;
