-- A name as it is searched: without case, accents or signs, letters of two as two. What it does not know stays as it is.
create function organisations.plain(name text) returns text language sql immutable parallel safe as $$
    select regexp_replace(
               replace(replace(replace(replace(
                   translate(regexp_replace(normalize(lower(name), nfkd), '[\u0300-\u036f]', '', 'g'), 'øłđðıħŧ', 'olddiht'),
               'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'), 'þ', 'th'),
               '[^[:alnum:]]', '', 'g')
$$;
