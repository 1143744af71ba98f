-- When somebody answers the telephone is told in Danish, and in English or not. What units have written until now in one field
-- for both stays as the Danish.
update assessments.reception r set hours = r.hours || '{"en": null}'
 where r.hours is not null and (r.hours->>'en' = r.hours->>'da' or r.hours->>'en' = '');
