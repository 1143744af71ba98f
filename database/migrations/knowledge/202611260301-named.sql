-- What the texts of Senfølger A–Å rest on: shared facts and figures, named in them by key. Never kept, always read.
create schema knowledge;
grant usage on schema knowledge to web, worker;

create view knowledge.named with (security_invoker) as
  select a.key as article, greatest(a.known_from, a.checked_at) as looked_at,
         'article-fact' as kind, named.key, null as reading
    from shared.published a
   cross join jsonb_array_elements(a.body->'blocks') as part
   cross join jsonb_array_elements_text(part->'facts') as named(key)
   where a.kind = 'article'
  union
  select a.key, greatest(a.known_from, a.checked_at), 'figure', named[1], named[2]
    from shared.published a
   cross join regexp_matches(a.body->>'blocks', '\[\[tal:([a-z0-9-]+)(?:@([a-z0-9-]+))?\]\]', 'g') as named
   where a.kind = 'article';
grant select on knowledge.named to web, worker;

-- Why a text must be looked at again although its day has not come: a fact has changed since, or a number it holds on to
-- has been superseded.
create view knowledge.shaken with (security_invoker) as
  select n.article, 'fact-changed' as because, n.key, null as reading, f.known_from as since
    from knowledge.named n
    join shared.published f on f.kind = 'article-fact' and f.key = n.key
   where n.kind = 'article-fact' and f.known_from > n.looked_at
  union all
  select n.article, 'figure-superseded', n.key, n.reading, f.known_from
    from knowledge.named n
    join shared.published f on f.kind = 'figure' and f.key = n.key
   cross join jsonb_array_elements(f.body->'rows') as r
   where n.kind = 'figure' and r->>'key' = n.reading and r->>'supersededBy' is not null;
grant select on knowledge.shaken to web, worker;
