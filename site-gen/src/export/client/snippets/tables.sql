SELECT id, record.name['en'] AS name, derived.rating.total AS points
FROM 'https://wayout.example/api/v1/wayout.parquet'
WHERE derived.rating.grade = 'hard'
ORDER BY points DESC LIMIT 10;
