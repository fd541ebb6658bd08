// Shows what is written as text only: nothing that is typed becomes part of the page's code.
const types = { RESOURCE_PROGRAMME: 'ressourceforløb', FLEX_JOB: 'fleksjob', DISABILITY_PENSION: 'førtidspension',
  JOB_CLARIFICATION: 'jobafklaringsforløb', OTHER: 'andet', RETURNED: 'tilbage til sagsbehandleren' };
const areas = { EMPLOYMENT: 'Beskæftigelse og uddannelse', SOCIAL: 'Socialt', FAMILY: 'Familie', HEALTH: 'Helbred' };
const element = id => document.getElementById(id);

function text(id, value) {
  element(id).textContent = value || '';
  element(id).closest('section').hidden = !value;
}

function list(id, lines) {
  element(id).replaceChildren(...lines.map(line => {
    const item = document.createElement('li');
    if (line.area) {
      const area = document.createElement('b');
      area.textContent = areas[line.area] + ': ';
      item.append(area);
    }
    item.append(line.text === undefined ? line : line.text || '');
    return item;
  }));
  element(id).closest('section').hidden = lines.length === 0;
}

const stream = new EventSource(location.pathname.replace(/\/$/, '') + '/recommendation');
stream.onmessage = event => {
  const it = JSON.parse(event.data);
  if (!it.open) {
    stream.close();
    document.querySelector('main').hidden = true;
    element('ended').hidden = false;
    return;
  }
  element('waiting').hidden = it.revision > 0;
  element('type').textContent = it.type ? '– ' + types[it.type] : '';
  text('citizensWords', it.citizensWords);
  text('background', it.background);
  text('considerations', it.considerations);
  list('goals', it.goals || []);
  list('interventions', it.interventions || []);
  list('futureEmployment', it.futureEmployment || []);
};
