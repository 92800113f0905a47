package uz.posbon.workstation.cameras;

/** A camera as a list shows it. */
public record CameraEntry(String id, String name) {}
