package uz.posbon.ui.video.ffmpeg;

import uz.posbon.ui.video.PlayerContractTest;
import uz.posbon.ui.video.PlayerEngine;

class FfmpegPlayerTest extends PlayerContractTest {

    @Override
    protected PlayerEngine open() {
        return new FfmpegEngine(SHORT);
    }
}
