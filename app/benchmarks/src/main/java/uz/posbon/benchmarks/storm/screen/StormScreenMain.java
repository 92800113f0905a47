package uz.posbon.benchmarks.storm.screen;

import uz.posbon.workstation.boot.Main;

/** The measured process: the workstation as it is, with somebody at its keyboard who is told by lines on standard input what to do. */
public final class StormScreenMain {
    private StormScreenMain() {}

    public static void main(String[] arguments) {
        Thread.ofPlatform().name("orders").daemon().start(new StormOrders());
        Main.main(arguments);
    }
}
