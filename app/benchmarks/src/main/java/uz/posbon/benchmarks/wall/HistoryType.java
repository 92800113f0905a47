package uz.posbon.benchmarks.wall;

import java.time.Duration;
import uz.posbon.sdk.alarm.Category;

/** A kind of incident of the written year, and what its response plan allows. */
record HistoryType(String id, Category category, Duration acknowledge, Duration dispatch, Duration arrive) {}
