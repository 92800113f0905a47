package uz.posbon.ui.sound;

import java.time.Duration;

/** A program that plays one melody and says what came of it. */
final class PlayOnce {
    static final Melody MELODY = Melody.even(Duration.ofMillis(150), Duration.ofMillis(100), 523, 659);
    static final int VOLUME = 60;

    private PlayOnce() {}

    public static void main(String[] arguments) throws InterruptedException {
        LineSpeaker speaker = new LineSpeaker();
        String said;
        try {
            speaker.play(Synthesis.render(MELODY).at(VOLUME), () -> arguments.length > 0);
            said = "played";
        } catch (SoundException e) {
            said = e.getMessage();
        }
        System.out.println("there " + speaker.isThere() + ", " + said);
    }
}
