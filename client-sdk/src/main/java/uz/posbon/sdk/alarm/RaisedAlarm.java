package uz.posbon.sdk.alarm;

import org.jspecify.annotations.Nullable;
import uz.posbon.sdk.problem.Problem;

/**
 * What became of one alarm of many that were raised together.
 *
 * @param status as HTTP has it: 201 raised now, 200 raised before, 400 and above refused
 * @param alarm the alarm; null where it was refused
 * @param problem why it was refused; null where it was not
 */
public record RaisedAlarm(int status, @Nullable Alarm alarm, @Nullable Problem problem) {}
