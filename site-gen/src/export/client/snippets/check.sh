curl -sO https://wayout.example/api/v1/SHA256SUMS
curl -sO https://wayout.example/api/v1/wayout.csv
sha256sum --check --ignore-missing SHA256SUMS
