-- Whose rows a request may read is the same for every row it reads: row-level security asks once a statement, not once a row.
do $$
declare one record;
begin
  for one in
    select schemaname, tablename, policyname, qual from pg_policies
     where qual ~ '(?<!SELECT )platform\.(organisations|selves)\(\)'
  loop
    execute format('alter policy %I on %I.%I using (%s)', one.policyname, one.schemaname, one.tablename,
      regexp_replace(one.qual, '(?<!SELECT )platform\.(organisations|selves)\(\)', '((select platform.\1())::uuid[])', 'g'));
  end loop;
end $$;
