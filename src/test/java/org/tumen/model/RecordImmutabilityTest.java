package org.tumen.model;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.model.edtf.Edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// Holds for every record of the package, also for those to come, that it owns its lists and is equal by what it holds.
class RecordImmutabilityTest {
    private static final Map<Class<?>, Object> SAMPLES = Map.of(String.class, "text", int.class, 3, Double.class, 1.5,
            Edtf.class, ModelSamples.date("1950"), ExtraFields.class, ExtraFields.NONE);

    static Stream<Class<?>> records() throws IOException, URISyntaxException {
        Path classes = Path.of(TimelineDocument.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.list(classes.resolve("org/tumen/model"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class")).sorted()
                    .<Class<?>>map(RecordImmutabilityTest::type).filter(Class::isRecord)
                    .filter(type -> type != ExtraFields.class).toList().stream();
        }
    }

    private static Class<?> type(String file) {
        try {
            return Class.forName("org.tumen.model." + file.replace(".class", ""));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(file, e);
        }
    }

    private static @Nullable Object sample(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.getDeclaringRecord() == TimelineDocument.class && component.getName().equals("events")) {
            return new ArrayList<>(List.of(ModelSamples.event("first", List.of(), List.of()),
                    ModelSamples.event("second", List.of(), List.of())));
        }
        if (type == List.class) {
            return new ArrayList<>(List.of("first", "second"));
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isRecord() && type != ExtraFields.class ? make(type, samples(type)) : SAMPLES.get(type);
    }

    private static @Nullable Object[] samples(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordImmutabilityTest::sample).toArray();
    }

    private static Object make(Class<?> type, @Nullable Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private static List<?> listOf(RecordComponent component, Object made) {
        try {
            component.getAccessor().setAccessible(true);
            return (List<?>) component.getAccessor().invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.getName(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void listsAreCopiedAndCannotBeChanged(Class<?> type) {
        @Nullable
        Object[] values = samples(type);
        Object made = make(type, values);

        for (Object value : values) {
            if (value instanceof ArrayList<?> list) {
                list.clear();
            }
        }

        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == List.class) {
                List<?> held = listOf(component, made);
                assertThat(held.size()).as("%s.%s", type.getSimpleName(), component.getName()).isEqualTo(2);
                assertThatExceptionOfType(UnsupportedOperationException.class)
                        .as("%s.%s", type.getSimpleName(), component.getName()).isThrownBy(held::clear);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordsOfTheSameValuesAreEqual(Class<?> type) {
        assertThat(make(type, samples(type))).isEqualTo(make(type, samples(type)))
                .hasSameHashCodeAs(make(type, samples(type)));
    }

    @Test
    void theRecordsOfADocumentAreFound() throws IOException, URISyntaxException {
        assertThat(records()).contains(TimelineDocument.class, HistoricalEvent.class, Claim.class, Source.class,
                Tour.class, TourStop.class, RivalDate.class, Actor.class);
    }
}
