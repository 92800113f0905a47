#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Renders map data into a raster MBTiles pack: osm-to-pack.py DATA.gpkg PACK.mbtiles WEST,SOUTH,EAST,NORTH FIRST-LAST

Run again with another area and other zooms, it adds to the pack. Needs python3-mapnik; see map-pack.md beside it.
"""
import math
import pathlib
import sqlite3
import sys

import mapnik

TILE = 256
BLOCK = 8  # tiles rendered together, so that names are not cut at every edge
WORLD = 20037508.342789244


def tile(lon, lat, zoom):
    y = (1 - math.asinh(math.tan(math.radians(lat))) / math.pi) / 2
    return [min(max(int(part * 2**zoom), 0), 2**zoom - 1) for part in (lon / 360 + 0.5, y)]


def pack_at(path, bounds, first, last):
    pack = sqlite3.connect(path)
    pack.execute("CREATE TABLE IF NOT EXISTS metadata (name TEXT PRIMARY KEY, value TEXT)")
    pack.execute("CREATE TABLE IF NOT EXISTS tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB,"
                 " PRIMARY KEY (zoom_level, tile_column, tile_row))")
    said = dict(pack.execute("SELECT name, value FROM metadata"))
    if "bounds" in said:
        old = [float(part) for part in said["bounds"].split(",")]
        bounds = [min(old[0], bounds[0]), min(old[1], bounds[1]), max(old[2], bounds[2]), max(old[3], bounds[3])]
        first, last = min(first, int(said["minzoom"])), max(last, int(said["maxzoom"]))
    facts = {"name": pathlib.Path(path).stem, "format": "png", "type": "baselayer", "version": "1", "minzoom": first, "maxzoom": last,
             "bounds": ",".join(str(part) for part in bounds), "attribution": "© OpenStreetMap contributors",
             "description": "Rendered by osm-to-pack.py from OpenStreetMap data under the ODbL"}
    pack.executemany("REPLACE INTO metadata VALUES (?, ?)", [(name, str(value)) for name, value in facts.items()])
    return pack


def render(style, pack, bounds, zoom):
    west, north = tile(bounds[0], bounds[3], zoom)
    east, south = tile(bounds[2], bounds[1], zoom)
    side = 2 * WORLD / 2**zoom
    for left in range(west - west % BLOCK, east + 1, BLOCK):
        for top in range(north - north % BLOCK, south + 1, BLOCK):
            block = min(BLOCK, 2**zoom)
            style.resize(block * TILE, block * TILE)
            style.zoom_to_box(mapnik.Box2d(left * side - WORLD, WORLD - (top + block) * side, (left + block) * side - WORLD, WORLD - top * side))
            image = mapnik.Image(block * TILE, block * TILE)
            mapnik.render(style, image)
            for x in range(max(left, west), min(left + block, east + 1)):
                for y in range(max(top, north), min(top + block, south + 1)):
                    view = image.view((x - left) * TILE, (y - top) * TILE, TILE, TILE)
                    pack.execute("REPLACE INTO tiles VALUES (?, ?, ?, ?)", (zoom, x, 2**zoom - 1 - y, view.tostring("png8:c=128")))
        pack.commit()
    print(f"zoom {zoom}: {(east - west + 1) * (south - north + 1)} tiles", file=sys.stderr)


def main(data, path, area, zooms):
    bounds = [float(part) for part in area.split(",")]
    first, last = [int(part) for part in zooms.split("-")]
    xml = (pathlib.Path(__file__).parent / "map-style.xml").read_text().replace("DATA", str(pathlib.Path(data).resolve()))
    style = mapnik.Map(TILE, TILE)
    mapnik.load_map_from_string(style, xml)
    with pack_at(path, bounds, first, last) as pack:
        for zoom in range(first, last + 1):
            render(style, pack, bounds, zoom)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
