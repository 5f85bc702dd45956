package org.tumen.view.gtk;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Calls functions of GTK 3 and of the libraries below it, by their names in C. GTK belongs to one thread: JavaFX's, which
/// runs GTK's main loop.
///
/// Arguments are pointers, given as memory segments, and whole numbers, given as integers. Source: the reference manuals
/// of GTK 3, GDK 3 and GLib 2.
@SuppressWarnings("restricted")
final class GtkLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(GtkLibrary.class);
    private static final String NAME = "libgtk-3.so.0";

    /// What C calls with three pointers.
    @FunctionalInterface
    interface PointersCallback {
        void called(MemorySegment first, MemorySegment second, MemorySegment third);
    }

    /// What C calls with a pointer, a whole number and a pointer.
    @FunctionalInterface
    interface NumberCallback {
        void called(MemorySegment first, int number, MemorySegment last);
    }

    private final Linker linker = Linker.nativeLinker();
    private final SymbolLookup symbols;

    private GtkLibrary(SymbolLookup symbols) {
        this.symbols = symbols;
    }

    /// GTK as JavaFX has it running.
    ///
    /// @return empty where JavaFX draws its windows by something else, or where native code may not be called
    static Optional<GtkLibrary> running() {
        if (!GtkLibrary.class.getModule().isNativeAccessEnabled()
                || !System.getProperty("os.name", "").startsWith("Linux")) {
            return Optional.empty();
        }
        try {
            GtkLibrary gtk = new GtkLibrary(SymbolLookup.libraryLookup(NAME, Arena.global()));
            return Optional.of(gtk).filter(library -> !isNull(library.pointer("gdk_display_get_default")));
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // this machine has no GTK
        }
    }

    static boolean isNull(MemorySegment pointer) {
        return pointer.address() == 0;
    }

    /// Calls a function that returns a pointer.
    MemorySegment pointer(String function, Object... arguments) {
        return (MemorySegment) call(FunctionDescriptor.of(ValueLayout.ADDRESS, layouts(arguments)), function,
                arguments);
    }

    /// Calls a function that returns a whole number, an enumerator or a truth value.
    int number(String function, Object... arguments) {
        return (Integer) call(FunctionDescriptor.of(ValueLayout.JAVA_INT, layouts(arguments)), function, arguments);
    }

    /// Calls a function that returns nothing.
    void run(String function, Object... arguments) {
        call(FunctionDescriptor.ofVoid(layouts(arguments)), function, arguments);
    }

    /// Calls a function that returns a text that stays its own.
    ///
    /// @return empty where it returns none
    Optional<String> text(String function, Object... arguments) {
        return text(pointer(function, arguments));
    }

    static Optional<String> text(MemorySegment pointer) {
        return isNull(pointer) ? Optional.empty() : Optional.of(pointer.reinterpret(Long.MAX_VALUE).getString(0));
    }

    /// A pointer by which C calls a method for as long as the program runs.
    MemorySegment pointersCallback(PointersCallback callback) {
        PointersCallback guarded = (first, second, third) -> guard(() -> callback.called(first, second, third));
        return stub(PointersCallback.class, guarded, MemorySegment.class, MemorySegment.class, MemorySegment.class);
    }

    /// The same with a whole number between two pointers.
    MemorySegment numberCallback(NumberCallback callback) {
        NumberCallback guarded = (first, number, last) -> guard(() -> callback.called(first, number, last));
        return stub(NumberCallback.class, guarded, MemorySegment.class, int.class, MemorySegment.class);
    }

    private static void guard(Runnable callback) {
        try {
            callback.run();
        } catch (RuntimeException | Error e) {
            LOG.error("in a callback of GTK", e); // which would end the program if it went on into C
        }
    }

    private <T> MemorySegment stub(Class<T> type, T target, Class<?>... parameters) {
        MemoryLayout[] layouts = Arrays.stream(parameters)
                .map(parameter -> parameter == int.class ? ValueLayout.JAVA_INT : ValueLayout.ADDRESS)
                .toArray(MemoryLayout[]::new);
        try {
            MethodHandle method = MethodHandles.lookup()
                    .findVirtual(type, "called", MethodType.methodType(void.class, parameters)).bindTo(target);
            return linker.upcallStub(method, FunctionDescriptor.ofVoid(layouts), Arena.global());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MemoryLayout[] layouts(Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Integer ? ValueLayout.JAVA_INT : ValueLayout.ADDRESS)
                .toArray(MemoryLayout[]::new);
    }

    private Object call(FunctionDescriptor descriptor, String function, Object... arguments) {
        MemorySegment address = symbols.find(function)
                .orElseThrow(() -> new IllegalStateException("GTK has no " + function));
        try {
            return linker.downcallHandle(address, descriptor).invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException(function, e);
        }
    }
}
