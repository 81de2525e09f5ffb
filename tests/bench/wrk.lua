-- SPDX-License-Identifier: MIT
-- wrk: requests of one scenario, in a fixed order. Environment: BENCH_TARGETS (a file of paths), BENCH_WRITES (every so many requests one
-- posts a gig; 0: none), BENCH_TOKEN, BENCH_LOGIN (a JSON body: every request signs in).
local targets, count, thread_number = {}, 0, 0
local every, token, login

function setup(thread)
  thread:set("number", thread_number)
  thread_number = thread_number + 1
end

function init()
  every = tonumber(os.getenv("BENCH_WRITES") or "0")
  token = os.getenv("BENCH_TOKEN") or ""
  login = os.getenv("BENCH_LOGIN")
  for line in io.lines(os.getenv("BENCH_TARGETS")) do
    targets[#targets + 1] = wrk.format("GET", line)
  end
end

function request()
  count = count + 1
  if login then
    return wrk.format("POST", "/api/auth/login", { ["Content-Type"] = "application/json" }, login)
  end
  if every > 0 and count % every == 0 then
    return wrk.format("POST", "/api/gigs", { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. token },
      '{"title":"Translate a poster for a fair, number ' .. count .. '","description":"Posted while measuring.","budget":125.5}')
  end
  return targets[count % #targets + 1]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('RESULT {"requests":%d,"micros":%d,"p50":%d,"p99":%d,"bad":%d}\n', summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
