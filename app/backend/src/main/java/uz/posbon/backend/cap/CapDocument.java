package uz.posbon.backend.cap;

import java.util.List;
import uz.posbon.backend.decide.CapMessage;
import uz.posbon.sdk.alarm.CapReport;

/** What a document held: messages that can be taken, and those that cannot. */
public record CapDocument(List<CapMessage> messages, List<CapReport.Refusal> refusals) {}
