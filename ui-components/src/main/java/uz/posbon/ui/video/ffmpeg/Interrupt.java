package uz.posbon.ui.video.ffmpeg;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.javacpp.LongPointer;

/**
 * Asked by FFmpeg whether to give up: before every read and several times a second while it waits, so some hundred times a second for each camera.
 * That is why it is called by the JDK's own linker: JavaCPP's callbacks, which make an object for every call, cost a wall of nine cameras
 * several hundredths of its processor time. One serves all players; which of them is meant stands in the memory that FFmpeg passes along.
 */
final class Interrupt implements AutoCloseable {

    /** The address of a {@link Deadline}'s cell comes back in every call. */
    private static final AddressLayout CELL = ValueLayout.ADDRESS.withTargetLayout(ValueLayout.JAVA_LONG);

    private final Arena arena = Arena.ofShared();
    private final MemorySegment function;

    Interrupt() {
        try {
            MethodHandle asked = MethodHandles.lookup()
                    .findStatic(Interrupt.class, "passed", MethodType.methodType(int.class, MemorySegment.class));
            function = Linker.nativeLinker().upcallStub(asked, FunctionDescriptor.of(ValueLayout.JAVA_INT, CELL), arena);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the callback of this very class", e);
        }
    }

    /** Must not throw: there is no Java above it that could catch. */
    private static int passed(MemorySegment cell) {
        return cell.get(ValueLayout.JAVA_LONG, 0) - System.nanoTime() < 0 ? 1 : 0;
    }

    /** Has this input ask from now on; the deadline must outlive it. */
    void watch(AVFormatContext context, Deadline deadline) {
        // JavaCPP's setter takes its own callbacks alone; the function's address is the first member of the structure.
        new LongPointer(context.interrupt_callback()).put(function.address());
        context.interrupt_callback().opaque(deadline.cell());
    }

    @Override
    public void close() {
        arena.close();
    }
}
