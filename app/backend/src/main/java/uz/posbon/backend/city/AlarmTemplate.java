package uz.posbon.backend.city;

import java.util.List;
import uz.posbon.sdk.alarm.Certainty;
import uz.posbon.sdk.alarm.Severity;
import uz.posbon.sdk.alarm.Urgency;
import uz.posbon.sdk.code.LocalText;

/**
 * A kind of alarm the demo city raises.
 *
 * @param origin {@code panel} and {@code sensor} stand at a site, {@code analytics} is a camera's, {@code call} and
 *     {@code partner} come from anywhere
 * @param source what the source's name begins with
 * @param siteKinds kinds of site it may stand at; all when empty
 * @param clears how likely it clears by itself, 0 to 1
 */
record AlarmTemplate(
        String typeId,
        String origin,
        String source,
        LocalText headline,
        LocalText description,
        Severity severity,
        Urgency urgency,
        Certainty certainty,
        List<String> siteKinds,
        double clears) {}
