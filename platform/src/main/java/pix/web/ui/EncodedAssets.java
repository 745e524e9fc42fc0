package pix.web.ui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The assets in each encoding, made once: just after the start, beside the first requests, so that nobody waits. */
@Component
class EncodedAssets {

    private record Form(String url, Encoding encoding) {}

    private final Assets assets;
    private final Map<Form, byte[]> made = new ConcurrentHashMap<>();

    EncodedAssets(Assets assets) {
        this.assets = assets;
    }

    byte[] bytes(Asset asset, Encoding encoding) {
        return made.computeIfAbsent(new Form(asset.url(), encoding), _ -> encoding.of(asset));
    }

    /** The smallest form that the browser accepts. */
    static Encoding best(Asset asset, String accepted) {
        if (!asset.isText()) return Encoding.PLAIN;
        return Stream.of(Encoding.values())
                .filter(encoding -> accepted.contains(encoding.word()) && encoding.isAvailable())
                .findFirst()
                .orElse(Encoding.PLAIN);
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofPlatform().daemon().name("assets").start(() -> assets.all().forEach(this::prepare));
    }

    private void prepare(Asset asset) {
        for (var encoding : new Encoding[] {Encoding.BROTLI, Encoding.GZIP})
            if (asset.isText() && encoding.isAvailable()) bytes(asset, encoding);
    }
}
