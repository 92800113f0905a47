package uz.posbon.ui.video;

/**
 * One exported file.
 *
 * @param sha256 in lower-case hexadecimal digits
 */
record EvidenceFile(String name, String sha256, long bytes, Clip take) {}
