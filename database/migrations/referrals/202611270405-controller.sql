-- A dry run asks who controls a unit's rows on a day. It reads the public register of organisations alone.
grant execute on function citizens.controller_of(uuid) to web;
