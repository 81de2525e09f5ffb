-- SPDX-License-Identifier: MIT
-- The twin of ../sqlite/0003_letters.sql.

-- Every two letters that follow each other, then every letter alone, each as one number: of one or two letters theirs is
-- the first. Numbers, so that no collation has a say in the order of the index.
CREATE FUNCTION gig_letters(title text) RETURNS bigint[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT array_agg(letter << 21 | next) || array_agg(letter << 21)
    FROM (SELECT ascii(c)::bigint AS letter, ascii(lead(c, 1, '') OVER (ORDER BY place)) AS next
          FROM unnest(string_to_array(title, NULL)) WITH ORDINALITY AS parts (c, place) ORDER BY place) AS letters
$$;

CREATE INDEX gigs_letters ON gigs USING gin (gig_letters(title_folded));
-- How common each is decides which way a search goes.
ANALYZE gigs;
